package kz.zholdanym.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a stack is made of. Start with {@link #in} and add what is wanted.
 *
 * @param dataFolder where databases, logs and the server's working files live; kept between starts
 * @param ports where everything listens
 * @param parts what is started
 * @param server the provisioned application server; needed for {@link Part#SERVER}
 * @param application the portal's EAR; needed for {@link Part#SERVER}
 * @param keycloak the unpacked distribution; needed for {@link Part#KEYCLOAK}
 * @param serverEnvironment environment variables of the server, added to those the stack sets itself, or instead
 * @param serverProperties system properties of the server
 */
public record LocalStackSettings(
        Path dataFolder,
        Ports ports,
        Set<Part> parts,
        Optional<Path> server,
        Optional<Path> application,
        Optional<Path> keycloak,
        Map<String, String> serverEnvironment,
        Map<String, String> serverProperties) {
    public LocalStackSettings {
        dataFolder = dataFolder.toAbsolutePath().normalize();
        parts = Set.copyOf(parts);
        server = server.map(Path::toAbsolutePath).map(Path::normalize);
        application = application.map(Path::toAbsolutePath).map(Path::normalize);
        keycloak = keycloak.map(Path::toAbsolutePath).map(Path::normalize);
        serverEnvironment = Map.copyOf(serverEnvironment);
        serverProperties = Map.copyOf(serverProperties);
        require(parts, Part.SERVER, server, "the application server");
        require(parts, Part.SERVER, application, "the application");
        require(parts, Part.KEYCLOAK, keycloak, "Keycloak");
    }

    /** The database and the stand-ins on the standard ports. */
    public static LocalStackSettings in(Path dataFolder) {
        return new LocalStackSettings(
                dataFolder,
                Ports.STANDARD,
                EnumSet.of(Part.DATABASE, Part.STAND_INS),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    /** Where the parts are found. */
    public Addresses addresses() {
        return new Addresses(ports);
    }

    /** The same with all ports moved. */
    public LocalStackSettings onPorts(Ports otherPorts) {
        return new LocalStackSettings(
                dataFolder, otherPorts, parts, server, application, keycloak, serverEnvironment, serverProperties);
    }

    /** The same with Keycloak. */
    public LocalStackSettings withKeycloak(Path distribution) {
        return new LocalStackSettings(
                dataFolder,
                ports,
                with(Part.KEYCLOAK),
                server,
                application,
                Optional.of(distribution),
                serverEnvironment,
                serverProperties);
    }

    /** The same with the application server and the portal. */
    public LocalStackSettings withServer(Path home, Path ear) {
        return new LocalStackSettings(
                dataFolder,
                ports,
                with(Part.SERVER),
                Optional.of(home),
                Optional.of(ear),
                keycloak,
                serverEnvironment,
                serverProperties);
    }

    /** The same with settings of the portal that differ from the usual ones. */
    public LocalStackSettings withServerSettings(Map<String, String> environment, Map<String, String> properties) {
        return new LocalStackSettings(dataFolder, ports, parts, server, application, keycloak, environment, properties);
    }

    /** The same without a part. */
    public LocalStackSettings without(Part part) {
        Set<Part> fewer = EnumSet.copyOf(parts);
        fewer.remove(part);
        return new LocalStackSettings(
                dataFolder, ports, fewer, server, application, keycloak, serverEnvironment, serverProperties);
    }

    private Set<Part> with(Part part) {
        Set<Part> more = EnumSet.copyOf(parts);
        more.add(part);
        return more;
    }

    private static void require(Set<Part> parts, Part part, Optional<Path> path, String what) {
        if (parts.contains(part) && path.isEmpty()) {
            throw new IllegalArgumentException("The part %s needs the path of %s".formatted(part, what));
        }
    }
}
