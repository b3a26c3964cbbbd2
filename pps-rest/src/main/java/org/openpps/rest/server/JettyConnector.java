package org.openpps.rest.server;

import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The one socket of the server, bound to the host that the listener names and no other. */
final class JettyConnector {
  private static final Duration IDLE_WHILE_STOPPING = Duration.ofMillis(200);
  private static final long SLOWEST_BODY = 256;

  private JettyConnector() {}

  static ServerConnector of(Server server, HttpListener listener, RequestLimits limits) {
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(protocol(limits)));
    connector.setHost(listener.host());
    connector.setPort(listener.port());
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.setShutdownIdleTimeout(IDLE_WHILE_STOPPING.toMillis());
    return connector;
  }

  private static HttpConfiguration protocol(RequestLimits limits) {
    HttpConfiguration protocol = new HttpConfiguration();
    protocol.setSendServerVersion(false);
    protocol.setRequestHeaderSize(limits.headOctets());
    protocol.setMinRequestDataRate(SLOWEST_BODY);
    return protocol;
  }
}
