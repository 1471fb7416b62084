package uk.org.waymark.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Reads a record's components in expressions, which Expression Language 5 cannot: {@code #{row.code}} calls
 * {@code row.code()}. Of an {@link Optional} it reads {@code present} and {@code value}, the latter null when empty.
 */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Optional<?> optional) {
            context.setPropertyResolved(base, property);
            return ofOptional(optional, property.toString());
        }
        if (base instanceof Record && property != null) {
            context.setPropertyResolved(base, property);
            return component(base, property.toString());
        }
        return null;
    }

    private static Object ofOptional(Optional<?> optional, String property) {
        return switch (property) {
            case "present" -> optional.isPresent();
            case "value" -> optional.orElse(null);
            default ->
                throw new PropertyNotFoundException(
                        "An optional value has \"present\" and \"value\", not \"" + property + "\"");
        };
    }

    private static Object component(Object base, String name) {
        try {
            Method accessor = base.getClass().getMethod(name);
            return accessor.invoke(base);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new PropertyNotFoundException(
                    base.getClass().getSimpleName() + " has no component \"" + name + "\"", e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("A record cannot be changed: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record || base instanceof Optional<?>) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
