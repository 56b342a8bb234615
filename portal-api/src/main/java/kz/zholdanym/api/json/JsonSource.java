package kz.zholdanym.api.json;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Hands the server our one {@link Jsonb}; without it the server would make one for each request. */
@Provider
public class JsonSource implements ContextResolver<Jsonb> {

    @Override
    public Jsonb getContext(Class<?> type) {
        return JsonFormat.jsonb();
    }
}
