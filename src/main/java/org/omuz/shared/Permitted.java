package org.omuz.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Permission on one object, beside {@code @RolesAllowed}: the method runs only if {@link Permission} says that the
 * signed-in person may touch the object whose id is the method's first argument. Otherwise 404: that something exists
 * is already an answer.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permitted {
    @Nonbinding
    Class<? extends Permission> by() default Permission.class;
}
