-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "account" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "account_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "account_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "name" TEXT NOT NULL,
    "acv" BIGINT NOT NULL,
    "segment" TEXT NOT NULL,
    "tier" TEXT,
    "strategic" BOOLEAN NOT NULL,
    "complexity" TEXT NOT NULL,
    "vertical" TEXT,
    "region" TEXT,
    "language" TEXT,
    "contractStart" DATE,
    "contractEnd" DATE,
    "autoRenew" BOOLEAN NOT NULL,
    "renewalTerms" TEXT,
    "loadWeight" INTEGER NOT NULL,

    CONSTRAINT "account_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "coverage" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "responsibility" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "positionId" UUID,
    "teamId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "reason" TEXT,
    "outcome" TEXT,
    "satisfaction" INTEGER,
    "outcomeOn" DATE,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "organizationId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "title" TEXT NOT NULL,
    "reason" TEXT,
    "changeCount" INTEGER NOT NULL,
    "factCount" INTEGER NOT NULL,
    "countsByKind" JSONB NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("organizationId","revision")
);

-- CreateTable
CREATE TABLE "audit_change" (
    "organizationId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "thingId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_change_pkey" PRIMARY KEY ("organizationId","revision","seq")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "instanceAdmin" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt_count" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attempt_count_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "configId" TEXT NOT NULL DEFAULT 'default',
    "name" TEXT,
    "start" TEXT,
    "prefix" TEXT,
    "referenceId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "refillInterval" INTEGER,
    "refillAmount" INTEGER,
    "lastRefillAt" TIMESTAMPTZ(3),
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "rateLimitEnabled" BOOLEAN NOT NULL DEFAULT false,
    "rateLimitTimeWindow" INTEGER,
    "rateLimitMax" INTEGER,
    "requestCount" INTEGER NOT NULL DEFAULT 0,
    "remaining" INTEGER,
    "lastRequest" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "permissions" TEXT,
    "metadata" TEXT,
    "scope" TEXT NOT NULL DEFAULT 'USER',
    "organizationIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "userId" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'OWNER',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("userId","organizationId")
);

-- CreateTable
CREATE TABLE "setup_link" (
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setup_link_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "instance_secret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_secret_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "ticket_volume" (
    "organizationId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "accountId" UUID,
    "teamId" UUID,
    "opened" INTEGER NOT NULL,
    "solved" INTEGER NOT NULL,
    "breached" INTEGER NOT NULL,
    "resolutionMinutes" BIGINT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "ticket_volume_pkey" PRIMARY KEY ("organizationId","subjectId","day","source")
);

-- CreateTable
CREATE TABLE "arr_movement" (
    "organizationId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "movement" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" TEXT,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "arr_movement_pkey" PRIMARY KEY ("organizationId","accountId","day","source")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "organizationId" UUID NOT NULL,
    "principal" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("organizationId","principal","mutation","key")
);

-- CreateTable
CREATE TABLE "implementation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "implementation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "implementation_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "accountId" UUID NOT NULL,
    "positionId" UUID,
    "status" TEXT NOT NULL,
    "plannedStart" DATE,
    "plannedEnd" DATE,
    "startedOn" DATE,
    "liveOn" DATE,
    "firstValueOn" DATE,

    CONSTRAINT "implementation_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_version" (
    "organizationId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "grossMargin" INTEGER,
    "productComplexity" TEXT NOT NULL,
    "growthMotion" TEXT,
    "orgModel" TEXT,
    "serviceModel" TEXT,
    "reportingLine" TEXT,

    CONSTRAINT "organization_version_pkey" PRIMARY KEY ("organizationId","validFrom")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "organizationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "value" JSONB,
    "reason" TEXT,

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("organizationId","key","validFrom")
);

-- CreateTable
CREATE TABLE "person" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "person_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "name" TEXT NOT NULL,
    "email" TEXT,
    "languages" TEXT[],
    "region" TEXT,
    "timeZone" TEXT,
    "skills" TEXT[],
    "loadedCost" BIGINT,

    CONSTRAINT "person_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "occupancy" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "fte" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "occupancy_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "position" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "position_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "position_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "title" TEXT NOT NULL,
    "roleId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "fte" INTEGER NOT NULL,
    "reportsToId" UUID,
    "budgetedCost" BIGINT,

    CONSTRAINT "position_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "role" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "role_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "role_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "name" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "layer" TEXT,

    CONSTRAINT "role_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "team" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "team_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "team_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" UUID,
    "segments" TEXT[],
    "verticals" TEXT[],
    "regions" TEXT[],
    "languages" TEXT[],

    CONSTRAINT "team_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_external_id_key" ON "account"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "coverage_account_idx" ON "coverage"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "coverage_position_idx" ON "coverage"("organizationId", "positionId");

-- CreateIndex
CREATE INDEX "coverage_team_idx" ON "coverage"("organizationId", "teamId");

-- CreateIndex
CREATE INDEX "audit_change_thing_idx" ON "audit_change"("organizationId", "kind", "thingId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "credential_userId_idx" ON "credential"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "credential_providerId_accountId_key" ON "credential"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_key" ON "api_key"("key");

-- CreateIndex
CREATE INDEX "api_key_referenceId_idx" ON "api_key"("referenceId");

-- CreateIndex
CREATE INDEX "api_key_configId_idx" ON "api_key"("configId");

-- CreateIndex
CREATE INDEX "membership_organizationId_idx" ON "membership"("organizationId");

-- CreateIndex
CREATE INDEX "ticket_volume_day_idx" ON "ticket_volume"("organizationId", "day");

-- CreateIndex
CREATE INDEX "arr_movement_day_idx" ON "arr_movement"("organizationId", "day");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "implementation_external_id_key" ON "implementation"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "implementation_version_account_idx" ON "implementation_version"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "implementation_version_position_idx" ON "implementation_version"("organizationId", "positionId");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_external_id_key" ON "person"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "occupancy_person_idx" ON "occupancy"("organizationId", "personId");

-- CreateIndex
CREATE INDEX "occupancy_position_idx" ON "occupancy"("organizationId", "positionId");

-- CreateIndex
CREATE UNIQUE INDEX "position_external_id_key" ON "position"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "position_version_role_idx" ON "position_version"("organizationId", "roleId");

-- CreateIndex
CREATE INDEX "position_version_team_idx" ON "position_version"("organizationId", "teamId");

-- CreateIndex
CREATE INDEX "position_version_reports_to_idx" ON "position_version"("organizationId", "reportsToId");

-- CreateIndex
CREATE UNIQUE INDEX "role_external_id_key" ON "role"("organizationId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "team_external_id_key" ON "team"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "team_version_parent_idx" ON "team_version"("organizationId", "parentId");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "account_version" ADD CONSTRAINT "account_version_account_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_position_fkey" FOREIGN KEY ("organizationId", "positionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_team_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "audit_change" ADD CONSTRAINT "audit_change_entry_fkey" FOREIGN KEY ("organizationId", "revision") REFERENCES "audit_entry"("organizationId", "revision") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_fkey" FOREIGN KEY ("userId") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_volume" ADD CONSTRAINT "ticket_volume_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ticket_volume" ADD CONSTRAINT "ticket_volume_team_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "arr_movement" ADD CONSTRAINT "arr_movement_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "implementation" ADD CONSTRAINT "implementation_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "implementation_version" ADD CONSTRAINT "implementation_version_implementation_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "implementation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "implementation_version" ADD CONSTRAINT "implementation_version_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "implementation_version" ADD CONSTRAINT "implementation_version_position_fkey" FOREIGN KEY ("organizationId", "positionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "organization_version" ADD CONSTRAINT "organization_version_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person_version" ADD CONSTRAINT "person_version_person_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "person"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "occupancy" ADD CONSTRAINT "occupancy_person_fkey" FOREIGN KEY ("organizationId", "personId") REFERENCES "person"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "occupancy" ADD CONSTRAINT "occupancy_position_fkey" FOREIGN KEY ("organizationId", "positionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "position_version" ADD CONSTRAINT "position_version_position_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "position_version" ADD CONSTRAINT "position_version_role_fkey" FOREIGN KEY ("organizationId", "roleId") REFERENCES "role"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "position_version" ADD CONSTRAINT "position_version_team_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "position_version" ADD CONSTRAINT "position_version_reports_to_fkey" FOREIGN KEY ("organizationId", "reportsToId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "role_version" ADD CONSTRAINT "role_version_role_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "role"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team_version" ADD CONSTRAINT "team_version_team_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team_version" ADD CONSTRAINT "team_version_parent_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
