package kz.zholdanym.documents.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Templates read what records and getters give; no method that does something is theirs to call. */
final class ReadingOnly implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return reads(method) && (type.isRecord() ? declaredByRecord(method) : isGetter(method));
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }

    private static boolean reads(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getDeclaringClass() != Object.class;
    }

    /** Its components, and what else a view record derives from them. */
    private static boolean declaredByRecord(Method method) {
        return method.getDeclaringClass() != Record.class
                && !method.getName().equals("toString")
                && !method.getName().equals("hashCode");
    }

    private static boolean isGetter(Method method) {
        return method.getName().startsWith("get") || method.getName().startsWith("is");
    }
}
