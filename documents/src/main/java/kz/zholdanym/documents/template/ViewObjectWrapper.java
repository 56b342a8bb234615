package kz.zholdanym.documents.template;

import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets templates read view records, and no more than read. */
final class ViewObjectWrapper extends DefaultObjectWrapper {

    ViewObjectWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new ReadingOnly());
        setDOMNodeSupport(false);
        setJythonSupport(false);
        setIterableSupport(true);
    }

    /** An empty {@link Optional} is a missing value, as {@code ??} and {@code !} expect. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }

    /** A record is read by its components; printed whole, it would show all it holds, so that is an error. */
    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return value instanceof Record ? new BeanModel(value, this) : super.handleUnknownType(value);
    }
}
