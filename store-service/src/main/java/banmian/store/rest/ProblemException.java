package banmian.store.rest;

/** Ends a request with a problem that the client can do something about. */
public class ProblemException extends RuntimeException {
    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    static ProblemException badRequest(String detail) {
        return new ProblemException(Problem.of(400, detail));
    }

    static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(404, detail));
    }

    static ProblemException gone(String detail) {
        return new ProblemException(Problem.of(410, detail));
    }

    static ProblemException busy(String detail) {
        return new ProblemException(Problem.of(503, "busy", detail));
    }

    public Problem problem() {
        return problem;
    }
}
