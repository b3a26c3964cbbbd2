package org.openpps.rest.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.Graceful;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.rest.json.RegisterJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: it listens from {@link #start} until {@link #stop}. */
public final class RegisterServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RegisterServer.class);
  private static final Duration CLOSING = Duration.ofSeconds(5);
  private static final Duration CUTTING_OFF = Duration.ofSeconds(1);

  private final HttpListener listener;
  private final Server jetty;
  private final ServerConnector connector;

  /**
   * A service of {@code resources}, which are Jakarta REST resources and filters made by the
   * caller.
   */
  public RegisterServer(List<Object> resources, HttpListener listener, RequestLimits limits) {
    ObjectMapper mapper = RegisterJson.mapper(limits.json());
    QueuedThreadPool threads = new QueuedThreadPool(listener.threads());
    threads.setName("http");
    threads.setStopTimeout(CUTTING_OFF.toMillis());
    this.listener = listener;
    this.jetty = new Server(threads);
    this.connector = JettyConnector.of(jetty, listener, limits);
    jetty.addConnector(connector);
    jetty.setErrorHandler(new ProblemPages(mapper));
    jetty.setHandler(
        new GracefulHandler(
            ContainerFactory.createContainer(
                JettyHttpContainer.class, RestApplication.of(resources, limits, mapper))));
  }

  /**
   * Listens from now on.
   *
   * @throws RegisterException {@code listener-unavailable} if the address cannot be had
   */
  public RegisterServer start() {
    try {
      jetty.start();
      return this;
    } catch (IOException e) {
      halt();
      throw new RegisterException(
          ErrorCode.LISTENER_UNAVAILABLE,
          "The server cannot listen on %s port %d: %s"
              .formatted(listener.host(), listener.port(), e.getMessage()),
          e);
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server did not start", e);
    }
  }

  /**
   * The address that the socket is really bound to, asked of the socket itself.
   *
   * @throws IllegalStateException if the server does not listen
   */
  public InetSocketAddress address() {
    if (!(connector.getTransport() instanceof ServerSocketChannel socket)) {
      throw new IllegalStateException("the server does not listen");
    }
    try {
      return (InetSocketAddress) socket.getLocalAddress();
    } catch (IOException e) {
      throw new IllegalStateException("the server does not listen", e);
    }
  }

  /** The address as a caller on this machine writes it, with a slash at the end. */
  public URI uri() {
    InetSocketAddress at = address();
    return URI.create("http://" + hostOf(at) + ":" + at.getPort() + "/");
  }

  /**
   * Takes no new request, lets those that run end, and stops; what still runs after {@code grace}
   * is interrupted.
   */
  public void stop(Duration grace) {
    try {
      Graceful.shutdown(jetty).get(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn("requests still ran after {}; they are cut off", grace);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.warn("the HTTP server did not come to rest", e);
    }
    halt();
  }

  private void halt() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server did not stop in order", e);
    }
  }

  /** Waits until another thread has stopped the server. */
  public void awaitStop() throws InterruptedException {
    jetty.join();
  }

  /** Stops with a grace of five seconds. */
  @Override
  public void close() {
    stop(CLOSING);
  }

  private static String hostOf(InetSocketAddress at) {
    String host = at.getAddress().isAnyLocalAddress() ? "127.0.0.1" : at.getHostString();
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
