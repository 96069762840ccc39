-- CreateTable
CREATE TABLE "erasure" (
    "organizationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("organizationId","kind","subjectId")
);

-- CreateTable
CREATE TABLE "data_retention" (
    "organizationId" UUID NOT NULL,
    "formerPeopleMonths" INTEGER,
    "formerStakeholdersMonths" INTEGER,
    "formerUsersMonths" INTEGER,
    "accessLogMonths" INTEGER,

    CONSTRAINT "data_retention_pkey" PRIMARY KEY ("organizationId")
);

-- CreateIndex
CREATE INDEX "erasure_revision_idx" ON "erasure"("organizationId", "revision");

ALTER TABLE "erasure" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "erasure"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

ALTER TABLE "data_retention" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "data_retention"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));
