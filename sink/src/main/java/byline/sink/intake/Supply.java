package byline.sink.intake;

/** What fills the store that a sink serves. */
public interface Supply extends AutoCloseable {

  /** Starts filling; returns at once. */
  void start();

  /** How the filling goes. */
  IntakeStatus status();

  @Override
  void close();

  /** Of a store that is served as it is. */
  static Supply none() {
    return new Supply() {
      @Override
      public void start() {}

      @Override
      public IntakeStatus status() {
        return new IntakeStatus(true, "this store is served as it is", 0);
      }

      @Override
      public void close() {}
    };
  }
}
