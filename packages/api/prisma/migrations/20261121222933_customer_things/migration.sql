-- CreateTable
CREATE TABLE "stakeholder" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "stakeholder_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "stakeholder_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT,
    "email" TEXT,

    CONSTRAINT "stakeholder_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "success_plan" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "success_plan_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "success_plan_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "accountId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "unit" TEXT,
    "baseline" DOUBLE PRECISION NOT NULL,
    "target" DOUBLE PRECISION NOT NULL,
    "measured" DOUBLE PRECISION,
    "startOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "ownerPositionId" UUID,
    "milestones" JSONB NOT NULL,

    CONSTRAINT "success_plan_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "opportunity" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "opportunity_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "opportunity_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "expectedOn" DATE,
    "trigger" TEXT,
    "handedToSalesOn" DATE,
    "ownerPositionId" UUID,

    CONSTRAINT "opportunity_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "advocacy_act" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "advocacy_act_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "advocacy_act_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "advocacy_act_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "renewal" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "renewal_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "renewal_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "accountId" UUID NOT NULL,
    "contractEnd" DATE NOT NULL,
    "stage" TEXT NOT NULL,
    "intent" TEXT,
    "blockers" TEXT[],
    "savePlan" TEXT,
    "ownerPositionId" UUID,

    CONSTRAINT "renewal_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "playbook" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "playbook_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "playbook_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "name" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "segment" TEXT,
    "tier" TEXT,
    "steps" JSONB NOT NULL,
    "deliverables" TEXT[],
    "contactsPerYear" INTEGER,
    "selfService" TEXT,

    CONSTRAINT "playbook_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "assessment" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "assessment_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "takenOn" DATE NOT NULL,
    "answers" JSONB NOT NULL,
    "note" TEXT,

    CONSTRAINT "assessment_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "rollout" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "rollout_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "rollout_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "name" TEXT NOT NULL,
    "serviceModel" TEXT NOT NULL,
    "startOn" DATE NOT NULL,
    "phase" TEXT NOT NULL,
    "checklist" JSONB NOT NULL,

    CONSTRAINT "rollout_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "health_signal" (
    "organizationId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "health_signal_pkey" PRIMARY KEY ("organizationId","accountId","day","metric","source")
);

-- CreateTable
CREATE TABLE "touchpoint" (
    "organizationId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "touch" TEXT NOT NULL,
    "personId" UUID,
    "outcome" TEXT,
    "nextOn" DATE,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "touchpoint_pkey" PRIMARY KEY ("organizationId","source","externalId")
);

-- CreateIndex
CREATE UNIQUE INDEX "stakeholder_external_id_key" ON "stakeholder"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "stakeholder_version_account_idx" ON "stakeholder_version"("organizationId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "success_plan_external_id_key" ON "success_plan"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "success_plan_version_account_idx" ON "success_plan_version"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "success_plan_version_owner_idx" ON "success_plan_version"("organizationId", "ownerPositionId");

-- CreateIndex
CREATE UNIQUE INDEX "opportunity_external_id_key" ON "opportunity"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "opportunity_version_account_idx" ON "opportunity_version"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "opportunity_version_owner_idx" ON "opportunity_version"("organizationId", "ownerPositionId");

-- CreateIndex
CREATE UNIQUE INDEX "advocacy_act_external_id_key" ON "advocacy_act"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "advocacy_act_version_account_idx" ON "advocacy_act_version"("organizationId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "renewal_external_id_key" ON "renewal"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "renewal_version_account_idx" ON "renewal_version"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "renewal_version_owner_idx" ON "renewal_version"("organizationId", "ownerPositionId");

-- CreateIndex
CREATE UNIQUE INDEX "playbook_external_id_key" ON "playbook"("organizationId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_external_id_key" ON "assessment"("organizationId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "rollout_external_id_key" ON "rollout"("organizationId", "externalId");

-- CreateIndex
CREATE INDEX "health_signal_day_idx" ON "health_signal"("organizationId", "day");

-- CreateIndex
CREATE INDEX "touchpoint_account_idx" ON "touchpoint"("organizationId", "accountId", "day");

-- CreateIndex
CREATE INDEX "touchpoint_day_idx" ON "touchpoint"("organizationId", "day");

-- AddForeignKey
ALTER TABLE "stakeholder" ADD CONSTRAINT "stakeholder_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stakeholder_version" ADD CONSTRAINT "stakeholder_version_stakeholder_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "stakeholder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stakeholder_version" ADD CONSTRAINT "stakeholder_version_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "success_plan" ADD CONSTRAINT "success_plan_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "success_plan_version" ADD CONSTRAINT "success_plan_version_success_plan_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "success_plan"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "success_plan_version" ADD CONSTRAINT "success_plan_version_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "success_plan_version" ADD CONSTRAINT "success_plan_version_owner_fkey" FOREIGN KEY ("organizationId", "ownerPositionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunity_version" ADD CONSTRAINT "opportunity_version_opportunity_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "opportunity"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunity_version" ADD CONSTRAINT "opportunity_version_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunity_version" ADD CONSTRAINT "opportunity_version_owner_fkey" FOREIGN KEY ("organizationId", "ownerPositionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "advocacy_act" ADD CONSTRAINT "advocacy_act_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "advocacy_act_version" ADD CONSTRAINT "advocacy_act_version_advocacy_act_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "advocacy_act"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "advocacy_act_version" ADD CONSTRAINT "advocacy_act_version_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "renewal" ADD CONSTRAINT "renewal_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "renewal_version" ADD CONSTRAINT "renewal_version_renewal_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "renewal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "renewal_version" ADD CONSTRAINT "renewal_version_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "renewal_version" ADD CONSTRAINT "renewal_version_owner_fkey" FOREIGN KEY ("organizationId", "ownerPositionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "playbook" ADD CONSTRAINT "playbook_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "playbook_version" ADD CONSTRAINT "playbook_version_playbook_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "playbook"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment_version" ADD CONSTRAINT "assessment_version_assessment_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "assessment"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "rollout" ADD CONSTRAINT "rollout_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "rollout_version" ADD CONSTRAINT "rollout_version_rollout_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "rollout"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "health_signal" ADD CONSTRAINT "health_signal_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_person_fkey" FOREIGN KEY ("organizationId", "personId") REFERENCES "person"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
