-- CreateTable
CREATE TABLE "target" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "target_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "metric" TEXT NOT NULL,
    "teamId" UUID,
    "segment" TEXT,
    "rate" INTEGER,
    "days" INTEGER,
    "fte" INTEGER,
    "monthlyCost" BIGINT,
    "note" TEXT,

    CONSTRAINT "target_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateTable
CREATE TABLE "plan_of_record" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiscalYear" INTEGER NOT NULL,
    "scenarioId" UUID NOT NULL,
    "scenarioRevision" INTEGER NOT NULL,
    "setByKind" TEXT NOT NULL,
    "setById" TEXT,
    "setByName" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedByKind" TEXT,
    "endedById" TEXT,
    "endedByName" TEXT,

    CONSTRAINT "plan_of_record_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "target_version_team_idx" ON "target_version"("organizationId", "teamId");

-- CreateIndex
CREATE INDEX "plan_of_record_scenario_idx" ON "plan_of_record"("organizationId", "scenarioId", "scenarioRevision");

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_target_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "target"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_team_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_of_record" ADD CONSTRAINT "plan_of_record_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_of_record" ADD CONSTRAINT "plan_of_record_scenario_revision_fkey" FOREIGN KEY ("organizationId", "scenarioId", "scenarioRevision") REFERENCES "scenario_revision"("organizationId", "scenarioId", "revision") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE target ALTER CONSTRAINT target_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE target_version ALTER CONSTRAINT target_version_target_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE target_version ALTER CONSTRAINT target_version_team_fkey DEFERRABLE INITIALLY DEFERRED;

-- A period ends after its start, and versions of a thing never overlap.
ALTER TABLE target_version ADD CONSTRAINT target_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE target_version ADD CONSTRAINT target_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;

-- There is one target of a metric and group at a time.
ALTER TABLE target_version ADD CONSTRAINT target_version_same_group_excl
  EXCLUDE USING gist (
    metric WITH =,
    (COALESCE("teamId", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
    (COALESCE(segment, '')) WITH =,
    daterange("validFrom", "validTo") WITH &&,
    "organizationId" WITH =
  )
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE target_version ADD CONSTRAINT target_version_metric_choice_check
  CHECK (metric IN ('GRR', 'NRR', 'RENEWAL_RATE', 'COST_SHARE', 'TIME_TO_VALUE', 'HEADCOUNT', 'COST'));
ALTER TABLE target_version ADD CONSTRAINT target_version_segment_choice_check
  CHECK (segment IN ('ENTERPRISE', 'MID_MARKET', 'SMB'));
ALTER TABLE target_version ADD CONSTRAINT target_version_rate_range_check CHECK (rate BETWEEN 0 AND 100000);
ALTER TABLE target_version ADD CONSTRAINT target_version_days_range_check CHECK (days BETWEEN 0 AND 3650);
ALTER TABLE target_version ADD CONSTRAINT target_version_fte_range_check CHECK (fte BETWEEN 0 AND 100000000);
ALTER TABLE target_version ADD CONSTRAINT target_version_monthly_cost_range_check CHECK ("monthlyCost" >= 0);

-- A fiscal year has one plan of record at a time.
CREATE UNIQUE INDEX plan_of_record_fiscal_year_key ON plan_of_record ("organizationId", "fiscalYear")
  WHERE "endedAt" IS NULL;
