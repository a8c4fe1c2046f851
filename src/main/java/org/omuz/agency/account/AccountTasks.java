package org.omuz.agency.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.AccountStanding;
import org.omuz.agency.Person;

/** Answers from what is to be done in Keycloak. */
@ApplicationScoped
class AccountTasks implements AccountStanding {
    @Override
    public boolean awaits(Person person) {
        return AccountTask.awaits(person);
    }

    @Override
    public boolean isRefused(Person person) {
        return AccountTask.isRefused(person);
    }
}
