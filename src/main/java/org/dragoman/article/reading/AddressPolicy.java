package org.dragoman.article.reading;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses of the network the desk may ask, so that nobody reads the network around it through it: public ones as
 * IANA's registries of special-purpose addresses (RFC 6890) leave them, and hosts that the administrator names.
 */
@Component
final class AddressPolicy {

    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001:0:0:0:0:0:0:0/23",
                    "2001:db8:0:0:0:0:0:0/32",
                    "2002:0:0:0:0:0:0:0/16",
                    "3fff:0:0:0:0:0:0:0/20")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL_UNICAST = Block.of("2000:0:0:0:0:0:0:0/3");

    /** Stands for an IPv4 address, its last four bytes (RFC 6052). */
    private static final Block TRANSLATED = Block.of("64:ff9b:0:0:0:0:0:0/96");

    private final Set<String> inside;

    /**
     * The policy.
     *
     * @param inside hosts that may be asked wherever they are, each as {@code name:port}
     */
    AddressPolicy(@Value("${dragoman.reading.inside:}") Set<String> inside) {
        this.inside = Set.copyOf(inside);
    }

    /** True if a connection to the address, which the host's name was resolved to, is allowed. */
    boolean allows(String host, InetSocketAddress address) {
        return inside.contains(host.toLowerCase(Locale.ROOT) + ":" + address.getPort()) || open(address.getAddress());
    }

    private static boolean open(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (TRANSLATED.contains(bytes)) {
            return open(ipv4(Arrays.copyOfRange(bytes, 12, 16)));
        }
        boolean unicast = address instanceof Inet4Address || GLOBAL_UNICAST.contains(bytes);
        return unicast && SPECIAL.stream().noneMatch(block -> block.contains(bytes));
    }

    private static InetAddress ipv4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }

    /** All addresses with the same first bits. */
    private record Block(InetAddress first, int bits) {

        static Block of(String notation) {
            int slash = notation.indexOf('/');
            InetAddress first = InetAddress.ofLiteral(notation.substring(0, slash));
            return new Block(first, Integer.parseInt(notation.substring(slash + 1)));
        }

        boolean contains(byte[] address) {
            byte[] prefix = first.getAddress();
            if (prefix.length != address.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xFF << (8 - bits % 8) & 0xFF;
            return Arrays.equals(prefix, 0, whole, address, 0, whole)
                    && (bits % 8 == 0 || ((prefix[whole] ^ address[whole]) & mask) == 0);
        }
    }
}
