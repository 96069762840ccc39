-- CreateTable
CREATE TABLE "scenario_schedule" (
    "organizationId" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedAt" TIMESTAMPTZ(3),
    "checkedOn" DATE,
    "checkedRevision" INTEGER,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "appliedRevision" INTEGER,

    CONSTRAINT "scenario_schedule_pkey" PRIMARY KEY ("organizationId","scenarioId")
);

-- AddForeignKey
ALTER TABLE "scenario_schedule" ADD CONSTRAINT "scenario_schedule_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE scenario_schedule ADD CONSTRAINT scenario_schedule_actor_kind_check
  CHECK ("actorKind" IN ('USER', 'TOKEN'));
-- What was found belongs to when, on which day and at which revision.
ALTER TABLE scenario_schedule ADD CONSTRAINT scenario_schedule_checked_check
  CHECK (num_nulls("checkedAt", "checkedOn", "checkedRevision") IN (0, 3));
ALTER TABLE scenario_schedule ADD CONSTRAINT scenario_schedule_problems_check
  CHECK (jsonb_typeof(problems) = 'array' AND (problems = '[]' OR "checkedAt" IS NOT NULL));
-- What is still to come, of which every process asks once a minute.
CREATE INDEX scenario_schedule_coming_idx ON scenario_schedule ("organizationId", day)
  WHERE "appliedRevision" IS NULL;
