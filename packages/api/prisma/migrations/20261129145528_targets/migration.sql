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
    "share" DOUBLE PRECISION,
    "days" INTEGER,
    "people" INTEGER,
    "cost" BIGINT,
    "reason" TEXT,

    CONSTRAINT "target_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- CreateIndex
CREATE INDEX "target_version_team_idx" ON "target_version"("organizationId", "teamId");

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_target_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "target"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_team_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE target ALTER CONSTRAINT target_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE target_version ALTER CONSTRAINT target_version_target_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE target_version ALTER CONSTRAINT target_version_team_fkey DEFERRABLE INITIALLY DEFERRED;

-- A period ends after its start, and versions of a thing never overlap.
ALTER TABLE target_version ADD CONSTRAINT target_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE target_version ADD CONSTRAINT target_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE target_version ADD CONSTRAINT target_version_metric_choice_check
  CHECK (metric IN ('GRR', 'NRR', 'RENEWAL_RATE', 'COST_SHARE', 'TIME_TO_VALUE', 'HEADCOUNT', 'COST'));
ALTER TABLE target_version ADD CONSTRAINT target_version_segment_choice_check
  CHECK (segment IN ('ENTERPRISE', 'MID_MARKET', 'SMB'));

-- It has the value of its metric and no other, and is of the whole, of a team or of a segment.
ALTER TABLE target_version ADD CONSTRAINT target_version_value_check
  CHECK (num_nonnulls(share, days, people, cost) = 1 AND num_nonnulls("teamId", segment) <= 1);
ALTER TABLE target_version ADD CONSTRAINT target_version_range_check
  CHECK ((share IS NULL OR share > 0) AND (days IS NULL OR days BETWEEN 1 AND 3650)
    AND (people IS NULL OR people BETWEEN 0 AND 1000000) AND (cost IS NULL OR cost >= 0));
