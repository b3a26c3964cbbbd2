package org.openpps.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.rest.testing.TestService;

class RegisterServerTest {
  private static final int PATIENCE_MILLIS = 2_000;

  @Test
  void the_socket_is_bound_to_loopback_alone() throws SocketException {
    try (TestService service = TestService.of()) {
      InetSocketAddress bound = service.server().address();

      assertThat(bound.getAddress().isLoopbackAddress()).isTrue();
      assertThat(connects(bound)).isTrue();
      assertThat(otherAddresses())
          .noneMatch(address -> connects(new InetSocketAddress(address, bound.getPort())));
    }
  }

  @Test
  void a_port_of_zero_becomes_a_real_one() {
    try (TestService service = TestService.of()) {
      assertThat(service.server().uri().getPort()).isPositive();
    }
  }

  @Test
  void a_port_in_use_is_told_with_host_and_port() {
    try (TestService service = TestService.of()) {
      int port = service.server().address().getPort();
      RegisterServer second =
          new RegisterServer(List.of(), HttpListener.loopback(port), RequestLimits.DEFAULT);

      assertThatExceptionOfType(RegisterException.class)
          .isThrownBy(second::start)
          .withMessageContaining("127.0.0.1 port " + port)
          .extracting(RegisterException::code)
          .isEqualTo(ErrorCode.LISTENER_UNAVAILABLE);
    }
  }

  @Test
  void a_blank_host_is_no_listener_because_it_would_mean_every_interface() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HttpListener(" ", 0, 8));
  }

  @Test
  void a_stopped_server_has_no_address_and_stops_again_in_peace() {
    TestService service = TestService.of();
    service.close();

    assertThatIllegalStateException().isThrownBy(service.server()::address);
    service.server().stop(Duration.ZERO);
  }

  private static List<InetAddress> otherAddresses() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }

  private static boolean connects(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(address, PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
