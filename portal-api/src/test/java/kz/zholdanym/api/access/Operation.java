package kz.zholdanym.api.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One operation of the API as the code declares it.
 *
 * @param path with plain parameter names, as the access table writes it
 * @param roles who may call it; "anyone" alone for public ones; empty when nothing is declared
 */
record Operation(String method, String path, Set<String> roles, String declaredIn) {

    static final List<String> ALL_ROLES =
            List.of("citizen", "entity", "registrar", "prosecutor", "head", "superior", "admin");

    /** Every operation of every resource class of this module. */
    static List<Operation> all() {
        java.nio.file.Path root = java.nio.file.Path.of("target/classes");
        try (Stream<java.nio.file.Path> files = java.nio.file.Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .map(Operation::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> of(type, method).stream()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Operation> of(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .findFirst()
                .map(verb -> new Operation(
                        verb.value(),
                        path(type, method),
                        roles(method),
                        type.getSimpleName() + "." + method.getName()));
    }

    private static String path(Class<?> type, Method method) {
        String base = type.getAnnotation(Path.class).value();
        String own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return (base + own).replaceAll("\\{(\\w+): (?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static Set<String> roles(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of("anyone");
        }
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            return Set.of();
        }
        Set<String> roles = new TreeSet<>(Arrays.asList(allowed.value()));
        return roles.contains(Roles.ANY_SIGNED_IN) ? new TreeSet<>(ALL_ROLES) : roles;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Operation.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return method + " " + path + " " + new TreeSet<>(roles);
    }
}
