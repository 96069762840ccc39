-- AlterTable
ALTER TABLE "scenario" ADD COLUMN     "restricted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "restrictedById" UUID;

-- CreateTable
CREATE TABLE "scenario_collaborator" (
    "organizationId" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "addedByKind" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "addedByName" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scenario_collaborator_pkey" PRIMARY KEY ("organizationId","scenarioId","userId")
);

-- CreateTable
CREATE TABLE "scenario_comment" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "changeId" UUID,
    "parentId" UUID,
    "text" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "authorKind" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedByName" TEXT,

    CONSTRAINT "scenario_comment_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "scenario_comment_scenario_idx" ON "scenario_comment"("organizationId", "scenarioId", "at");

-- CreateIndex
CREATE INDEX "scenario_comment_parent_idx" ON "scenario_comment"("organizationId", "parentId");

-- AddForeignKey
ALTER TABLE "scenario_collaborator" ADD CONSTRAINT "scenario_collaborator_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scenario_comment" ADD CONSTRAINT "scenario_comment_scenario_fkey" FOREIGN KEY ("organizationId", "scenarioId") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scenario_comment" ADD CONSTRAINT "scenario_comment_parent_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "scenario_comment"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_restricted_by_fkey" FOREIGN KEY ("organizationId", "restrictedById") REFERENCES "scenario"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE scenario_collaborator ADD CONSTRAINT scenario_collaborator_role_check
  CHECK (role IN ('EDITOR', 'VIEWER'));
ALTER TABLE scenario_comment ADD CONSTRAINT scenario_comment_text_check
  CHECK (char_length(text) <= 2000 AND (text <> '' OR "removedAt" IS NOT NULL));
-- A thread is settled as a whole.
ALTER TABLE scenario_comment ADD CONSTRAINT scenario_comment_resolved_check
  CHECK ("resolvedAt" IS NULL OR "parentId" IS NULL);

-- What a token made that acts for a user is that user's. Of several open drafts one person has the latest; the
-- others are put away, and are theirs too.
WITH held AS (
  SELECT s."organizationId", s.id, 'user:' || k."referenceId" AS owner, s.kind = 'DRAFT' AND s.status = 'OPEN' AS open,
    s."updatedAt"
  FROM scenario s JOIN api_key k ON s.owner = 'token:' || k.id
  WHERE k."referenceId" <> 'instance'
), ranked AS (
  SELECT h.*, row_number() OVER (PARTITION BY h."organizationId", h.owner, h.open ORDER BY h."updatedAt" DESC, h.id) AS place,
    EXISTS (
      SELECT FROM scenario o WHERE o."organizationId" = h."organizationId" AND o.owner = h.owner
        AND o.kind = 'DRAFT' AND o.status = 'OPEN'
    ) AS taken
  FROM held h
)
UPDATE scenario s SET owner = r.owner,
  status = CASE WHEN r.open AND (r.taken OR r.place > 1) THEN 'ARCHIVED' ELSE s.status END
FROM ranked r WHERE r."organizationId" = s."organizationId" AND r.id = s.id;
