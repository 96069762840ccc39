-- CreateTable
CREATE TABLE "escalation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "escalation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "escalation_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "accountId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "ownerPositionId" UUID,
    "sponsorPositionId" UUID,
    "openedOn" DATE NOT NULL,
    "nextUpdateOn" DATE,
    "cause" TEXT,

    CONSTRAINT "escalation_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateIndex
CREATE INDEX "escalation_version_account_idx" ON "escalation_version"("organizationId", "accountId");

-- CreateIndex
CREATE INDEX "escalation_version_owner_idx" ON "escalation_version"("organizationId", "ownerPositionId");

-- CreateIndex
CREATE INDEX "escalation_version_sponsor_idx" ON "escalation_version"("organizationId", "sponsorPositionId");

-- AddForeignKey
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "escalation_version" ADD CONSTRAINT "escalation_version_escalation_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "escalation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "escalation_version" ADD CONSTRAINT "escalation_version_account_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "account"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "escalation_version" ADD CONSTRAINT "escalation_version_owner_fkey" FOREIGN KEY ("organizationId", "ownerPositionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "escalation_version" ADD CONSTRAINT "escalation_version_sponsor_fkey" FOREIGN KEY ("organizationId", "sponsorPositionId") REFERENCES "position"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE escalation ALTER CONSTRAINT escalation_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE escalation_version ALTER CONSTRAINT escalation_version_escalation_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE escalation_version ALTER CONSTRAINT escalation_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE escalation_version ALTER CONSTRAINT escalation_version_owner_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE escalation_version ALTER CONSTRAINT escalation_version_sponsor_fkey DEFERRABLE INITIALLY DEFERRED;

-- A period ends after its start, and versions of a thing never overlap.
ALTER TABLE escalation_version ADD CONSTRAINT escalation_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE escalation_version ADD CONSTRAINT escalation_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE escalation_version ADD CONSTRAINT escalation_version_severity_choice_check
  CHECK (severity IN ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW'));

-- The audit names the new kind.
ALTER TABLE audit_change DROP CONSTRAINT audit_change_kind_choice_check;
ALTER TABLE audit_change ADD CONSTRAINT audit_change_kind_choice_check
  CHECK (kind IN ('organization', 'role', 'team', 'position', 'person', 'occupancy', 'account', 'coverage', 'implementation', 'policy', 'stakeholder', 'successPlan', 'opportunity', 'advocacyAct', 'renewal', 'escalation', 'playbook', 'assessment', 'rollout'));
