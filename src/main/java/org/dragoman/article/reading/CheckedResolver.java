package org.dragoman.article.reading;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves the names of hosts for connections and checks every address. The client connects to the very addresses that are
 * returned here and resolves no name a second time, so a name that changes its address after the check gains nothing.
 */
final class CheckedResolver implements DnsResolver {

    /** A host that may not be asked. */
    static final class RefusedHostException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        RefusedHostException(String host) {
            super(host);
        }
    }

    private final DnsResolver names;
    private final AddressPolicy policy;

    CheckedResolver(DnsResolver names, AddressPolicy policy) {
        this.names = names;
        this.policy = policy;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        List<InetSocketAddress> checked = new ArrayList<>();
        for (InetAddress address : names.resolve(host)) {
            InetSocketAddress target = new InetSocketAddress(address, port);
            if (!policy.allows(host, target)) {
                throw new RefusedHostException(host);
            }
            checked.add(target);
        }
        return checked;
    }

    /** Never asked by a client that connects: without a port nothing can be checked. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new RefusedHostException(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
