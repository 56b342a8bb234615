package kz.zholdanym.it.stack;

import java.nio.file.Path;
import kz.zholdanym.local.Addresses;
import kz.zholdanym.local.LocalStack;
import kz.zholdanym.local.LocalStackSettings;
import kz.zholdanym.local.Ports;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.identity.DemoTokens;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the stack as a parameter: {@code @ExtendWith(TestStack.class)}. Started with empty data on ports of its
 * own, so that it runs beside a demo; stopped after the last test.
 */
public final class TestStack implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    /** The stack while it runs. */
    public static final class Running implements CloseableResource, AutoCloseable {

        private final LocalStack stack;
        private final DemoTokens tokens;

        private Running(LocalStack stack) {
            this.stack = stack;
            this.tokens = new DemoTokens(stack.addresses().realm());
        }

        private static Running start() {
            LocalStackSettings settings = LocalStackSettings.in(Path.of("target", "stack"))
                    .onPorts(new Ports(Integer.getInteger("it.stack.offset")))
                    .withKeycloak(path("it.keycloak.home"))
                    .withServer(path("it.server.home"), path("it.ear"));
            LocalStack.deleteData(settings);
            LocalStack stack = new LocalStack(settings);
            try {
                stack.start();
            } catch (RuntimeException failed) {
                stack.close();
                throw failed;
            }
            return new Running(stack);
        }

        public Addresses addresses() {
            return stack.addresses();
        }

        /** An access token of a demo account. */
        public String token(String account) {
            return tokens.accessToken(account);
        }

        /** What arrived on the phones and in the mailboxes. */
        public Inbox inbox() {
            return stack.inbox();
        }

        public FaultPlan faults() {
            return stack.faults();
        }

        /** Lets the preferred provider of a channel go away; the one in reserve stays. */
        public void loseProvider(Channel channel) {
            stack.loseProvider(channel);
        }

        public void restoreProvider(Channel channel) {
            stack.restoreProvider(channel);
        }

        /** Ends the server as a power cut would. */
        public void killServer() {
            stack.killServer();
        }

        public void startServer() {
            stack.startServer();
        }

        @Override
        public void close() {
            stack.close();
        }

        private static Path path(String property) {
            return Path.of(System.getProperty(property));
        }
    }
}
