package byline.deploy.bench.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private final Set<Integer> asked = ConcurrentHashMap.newKeySet();
  private final AtomicInteger present = new AtomicInteger();

  private Crowd.Arrival clientWhoMinds(int number) {
    return () -> {
      present.incrementAndGet();
      return new Crowd.Client() {
        @Override
        public void ask(int n) {
          if (n == number) {
            throw new IllegalStateException("not answered");
          }
          asked.add(n);
        }

        @Override
        public void close() {
          present.decrementAndGet();
        }
      };
    };
  }

  @Test
  void everyQuestion_isAskedOnce_andAllLeave() throws ExecutionException, InterruptedException {
    new Crowd(4, 10, 50).ask(clientWhoMinds(-1));
    assertThat(asked).hasSize(60);
    assertThat(present).hasValue(0);
  }

  @Test
  void questionThatIsNotAnswered_endsTheMeasuring() {
    assertThatThrownBy(() -> new Crowd(2, 0, 50).ask(clientWhoMinds(7)))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("not answered");
  }
}
