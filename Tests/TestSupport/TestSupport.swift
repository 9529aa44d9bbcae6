/// Helpers shared by the tests.
public enum TestSupport {}
