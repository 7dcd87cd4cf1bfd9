package org.preventsuite.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.problem.ProblemException;

/** The rules of the house, checked on the bytecode of a service and the kit. A service's test extends it. */
public abstract class HouseRules {
    protected static final JavaClasses PRODUCTION_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("testkit") && !location.contains("test-kit"))
            .importPackages("org.preventsuite");

    @Test
    void every_endpoint_is_public_and_says_who_may_call_it() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(PermissionsAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("endpoints that are not public are dropped, and one without a scope has no owner")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void time_is_injected() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("a rule about dates must be testable on any date")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .because("what a class needs stands in its constructor")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .that()
                .resideInAPackage("org.preventsuite..")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto)")
                .because("such a name says that nobody decided what the class is")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void the_domain_knows_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..timescale..",
                        "..rating..",
                        "..approval..",
                        "..merge..",
                        "..disclosure..",
                        "org.preventsuite.plans.table..",
                        "org.preventsuite.kit.person..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.persistence..", "io.quarkus..", "org.hibernate..")
                .allowEmptyShould(true)
                .because("what the product knows must be testable without any of them")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void views_know_no_persistence() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .because("a view is what leaves the service, made by a pure function")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void resources_leave_the_store_to_repositories() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .resideOutsideOfPackage("org.preventsuite.kit..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("a resource is HTTP in, HTTP out")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void only_the_caller_package_touches_the_token() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.preventsuite.kit.caller..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JsonWebToken.class)
                .because("claims are read in one place")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void only_the_problem_package_builds_error_answers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.preventsuite.kit.problem..")
                .should()
                .callConstructorWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                                        ProblemException.class.getName()))))
                .because("a refusal is named in an enum and made there")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void only_clients_call_other_services() {
        classes()
                .that()
                .areAnnotatedWith(RegisterRestClient.class)
                .should()
                .haveSimpleNameEndingWith("Client")
                .allowEmptyShould(true)
                .because("a reader should find every call to another service by its name")
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("org.preventsuite.(plans|training|referrals).(*)..")
                .should()
                .beFreeOfCycles()
                .check(PRODUCTION_CLASSES);
    }

    @Test
    void services_do_not_know_each_other() {
        slices().matching("org.preventsuite.(plans|training|referrals)..")
                .should()
                .notDependOnEachOther()
                .check(PRODUCTION_CLASSES);
    }
}
