package kz.zholdanym.local;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.zholdanym.local.process.StartFailure;

/** Runs the independent branches of a start at the same time. */
final class ParallelStart {
    private ParallelStart() {}

    /**
     * Returns when all branches are done.
     *
     * @param giveUp called when one fails; it has to end what the others wait for
     * @throws StartFailure the first failure
     */
    static void run(List<Runnable> branches, Runnable giveUp) {
        ExecutorService threads = Executors.newFixedThreadPool(branches.size(), task -> {
            Thread thread = new Thread(task, "local-stack-start");
            thread.setDaemon(true);
            return thread;
        });
        try {
            CompletionService<Void> running = new ExecutorCompletionService<>(threads);
            branches.forEach(branch -> running.submit(branch, null));
            for (int done = 0; done < branches.size(); done++) {
                running.take().get();
            }
        } catch (ExecutionException failure) {
            giveUp.run();
            throw failure.getCause() instanceof StartFailure clear
                    ? clear
                    : new StartFailure("The stack did not start", failure);
        } catch (InterruptedException interrupted) {
            giveUp.run();
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting", interrupted);
        } finally {
            threads.shutdown();
        }
    }
}
