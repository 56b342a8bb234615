package kz.zholdanym.notifications.channel.push;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;

/** The Firebase project of the portal's app, real or a stand-in. */
final class Firebase {

    private static final String APP = "zholdanym-notifications";
    private static final String MESSAGING_SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;

    private Firebase() {}

    /**
     * The real service.
     *
     * @param serviceAccount the file of a service account's key
     * @throws IOException if the file cannot be read
     */
    static FirebaseApp real(String project, Path serviceAccount) throws IOException {
        try (InputStream key = Files.newInputStream(serviceAccount)) {
            GoogleCredentials credentials = GoogleCredentials.fromStream(key).createScoped(MESSAGING_SCOPE);
            return start(project, credentials, new NetHttpTransport());
        }
    }

    /** A stand-in at another address, which takes any token. */
    static FirebaseApp standIn(String project, URI endpoint) {
        GoogleCredentials credentials =
                GoogleCredentials.create(new AccessToken("stand-in", Date.from(Instant.parse("9999-01-01T00:00:00Z"))));
        HttpTransport redirected = new NetHttpTransport.Builder()
                .setConnectionFactory(url -> (HttpURLConnection)
                        endpoint.resolve(url.getFile()).toURL().openConnection())
                .build();
        return start(project, credentials, redirected);
    }

    private static FirebaseApp start(String project, GoogleCredentials credentials, HttpTransport transport) {
        FirebaseOptions options = FirebaseOptions.builder()
                .setProjectId(project)
                .setCredentials(credentials)
                .setHttpTransport(transport)
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS)
                .build();
        return FirebaseApp.initializeApp(options, APP);
    }
}
