package org.omuz.shared;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.NotFoundException;

/** Runs inside the transaction (priority after {@code @Transactional}), so that the check reads what the act reads. */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PermittedInterceptor {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permitted rule = call.getMethod().getAnnotation(Permitted.class);
        long id = (Long) call.getParameters()[0];
        try (var permission = Arc.container().instance(rule.by())) {
            if (!permission.get().permits(id)) {
                throw new NotFoundException();
            }
        }
        return call.proceed();
    }
}
