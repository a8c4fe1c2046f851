package org.omuz.standalone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Gives every test of the module the real servers, without each having to ask. */
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TestSurroundings {}
