package kz.zholdanym.it.container;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs the same work on many threads, all of which start at once. */
final class InParallel {

    private InParallel() {}

    /** What each call gave: its result, or the exception it ended in. */
    static <T> List<Object> run(int calls, int threads, Callable<T> work) throws InterruptedException {
        ClassLoader deployment = Thread.currentThread().getContextClassLoader();
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(deployment);
            return thread;
        });
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int call = 0; call < calls; call++) {
                boolean first = call < threads;
                futures.add(executor.submit(() -> {
                    if (first) {
                        start.await(30, TimeUnit.SECONDS);
                    }
                    return work.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<T> future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
        }
    }

    private static Object outcome(Future<?> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
