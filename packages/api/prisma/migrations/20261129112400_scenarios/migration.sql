-- CreateTable
CREATE TABLE "scenario" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "owner" TEXT NOT NULL,
    "ownerKind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "baseId" UUID,
    "baseRevision" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "mergedIn" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scenario_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "scenario_revision" (
    "organizationId" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "baseId" UUID,
    "baseRevision" INTEGER NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scenario_revision_pkey" PRIMARY KEY ("organizationId","scenarioId","revision")
);

-- CreateTable
CREATE TABLE "scenario_change" (
    "organizationId" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fromRevision" INTEGER NOT NULL,
    "toRevision" INTEGER,
    "place" INTEGER NOT NULL,
    "change" JSONB NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scenario_change_pkey" PRIMARY KEY ("organizationId","scenarioId","id","fromRevision")
);

-- CreateIndex
CREATE INDEX "scenario_base_idx" ON "scenario"("organizationId", "baseId");

-- CreateIndex
CREATE INDEX "scenario_change_order_idx" ON "scenario_change"("organizationId", "scenarioId", "fromRevision", "place");

-- AddForeignKey
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_base_fkey" FOREIGN KEY ("organizationId", "baseId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scenario_revision" ADD CONSTRAINT "scenario_revision_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scenario_change" ADD CONSTRAINT "scenario_change_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Whoever has a draft of an organization has one.
CREATE UNIQUE INDEX scenario_draft_key ON scenario ("organizationId", owner)
  WHERE kind = 'DRAFT' AND status = 'OPEN';
ALTER TABLE scenario ADD CONSTRAINT scenario_kind_check CHECK (kind IN ('DRAFT', 'SCENARIO'));
ALTER TABLE scenario ADD CONSTRAINT scenario_status_check
  CHECK (status IN ('OPEN', 'MERGED', 'ARCHIVED'));
