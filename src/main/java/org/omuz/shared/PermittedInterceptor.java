package org.omuz.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.NotFoundException;

/** Runs inside the transaction (priority after {@code @Transactional}), so that the check reads what the act reads. */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PermittedInterceptor {
    /** Injected as a whole, so that the container keeps permissions that no other bean asks for. */
    private final Instance<Permission> permissions;

    PermittedInterceptor(@Any Instance<Permission> permissions) {
        this.permissions = permissions;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permitted rule = call.getMethod().getAnnotation(Permitted.class);
        long id = (Long) call.getParameters()[0];
        if (!permissions.select(rule.by()).get().permits(id)) {
            throw new NotFoundException();
        }
        return call.proceed();
    }
}
