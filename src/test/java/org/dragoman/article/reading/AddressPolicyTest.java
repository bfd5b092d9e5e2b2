package org.dragoman.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    private final AddressPolicy policy = new AddressPolicy(Set.of());

    private static InetSocketAddress at(String address) {
        return new InetSocketAddress(InetAddress.ofLiteral(address), 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "3fff::1"
            })
    void addresses_that_are_not_public_are_refused(String address) {
        assertThat(policy.allows("news.example", at(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "93.184.215.14",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "192.167.1.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001:80b::200e",
                "::ffff:8.8.8.8",
                "64:ff9b::808:808"
            })
    void public_addresses_are_allowed(String address) {
        assertThat(policy.allows("news.example", at(address))).isTrue();
    }

    @Test
    void a_host_that_the_administrator_names_is_allowed_on_its_port_only() {
        AddressPolicy named = new AddressPolicy(Set.of("press.inside.example:80"));

        assertThat(named.allows("press.inside.example", at("10.0.0.1"))).isTrue();
        assertThat(named.allows("PRESS.inside.example", at("10.0.0.1"))).isTrue();
        assertThat(named.allows("other.inside.example", at("10.0.0.1"))).isFalse();
        assertThat(named.allows("press.inside.example", new InetSocketAddress(InetAddress.ofLiteral("10.0.0.1"), 81)))
                .isFalse();
    }
}
