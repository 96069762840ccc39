-- CreateTable
CREATE TABLE "plan_of_record" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiscalYear" INTEGER NOT NULL,
    "scenarioId" UUID NOT NULL,
    "scenarioRevision" INTEGER NOT NULL,
    "setByKind" TEXT NOT NULL,
    "setById" TEXT NOT NULL,
    "setByName" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "plan_of_record_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "plan_of_record_revision_idx" ON "plan_of_record"("organizationId", "scenarioId", "scenarioRevision");

-- AddForeignKey
ALTER TABLE "plan_of_record" ADD CONSTRAINT "plan_of_record_revision_fkey" FOREIGN KEY ("organizationId", "scenarioId", "scenarioRevision") REFERENCES "scenario_revision"("organizationId", "scenarioId", "revision") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A fiscal year has one at a time.
CREATE UNIQUE INDEX plan_of_record_year_key ON plan_of_record ("organizationId", "fiscalYear") WHERE "endedAt" IS NULL;
