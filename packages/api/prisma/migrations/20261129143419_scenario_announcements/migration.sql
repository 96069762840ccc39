-- CreateTable
CREATE TABLE "scenario_announcement" (
    "organizationId" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "recipientKind" TEXT NOT NULL,
    "recipientId" UUID NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,
    "toldByKind" TEXT NOT NULL,
    "toldById" TEXT NOT NULL,
    "toldByName" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "scenario_announcement_pkey" PRIMARY KEY ("organizationId","scenarioId","recipientKind","recipientId")
);

-- AddForeignKey
ALTER TABLE "scenario_announcement" ADD CONSTRAINT "scenario_announcement_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE scenario_announcement ADD CONSTRAINT scenario_announcement_recipient_kind_check
  CHECK ("recipientKind" IN ('PERSON', 'LEAD', 'CUSTOMER'));
ALTER TABLE scenario_announcement ADD CONSTRAINT scenario_announcement_note_check
  CHECK (char_length(note) <= 2000);
