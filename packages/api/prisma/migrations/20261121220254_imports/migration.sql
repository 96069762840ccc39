-- CreateTable
CREATE TABLE "import_upload" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "delimiter" TEXT NOT NULL,
    "header" TEXT[],
    "rows" INTEGER NOT NULL,
    "bytes" BIGINT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_upload_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "import_block" (
    "organizationId" UUID NOT NULL,
    "uploadId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "rows" TEXT NOT NULL,

    CONSTRAINT "import_block_pkey" PRIMARY KEY ("organizationId","uploadId","seq")
);

-- CreateTable
CREATE TABLE "import_run" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "slot" TEXT,
    "phase" TEXT NOT NULL,
    "rowsDone" INTEGER NOT NULL,
    "rowsTotal" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "dryRun" BOOLEAN NOT NULL,
    "result" JSONB,
    "principal" TEXT NOT NULL,
    "idempotencyKey" TEXT,
    "bodyHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beatAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "import_refusal" (
    "organizationId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT,
    "code" TEXT NOT NULL,
    "params" JSONB NOT NULL,

    CONSTRAINT "import_refusal_pkey" PRIMARY KEY ("organizationId","runId","seq")
);

-- CreateTable
CREATE TABLE "import_contribution" (
    "organizationId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "file" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "key" TEXT,
    "amount" BIGINT NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "import_contribution_pkey" PRIMARY KEY ("organizationId","runId","file","subject","day","line","part")
);

-- CreateTable
CREATE TABLE "import_source" (
    "organizationId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_source_pkey" PRIMARY KEY ("organizationId","source")
);

-- CreateIndex
CREATE INDEX "import_upload_created_at_idx" ON "import_upload"("createdAt");

-- CreateIndex
CREATE INDEX "import_run_created_at_idx" ON "import_run"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "import_run_slot_key" ON "import_run"("organizationId", "slot");

-- CreateIndex
CREATE UNIQUE INDEX "import_run_idempotency_key" ON "import_run"("organizationId", "principal", "idempotencyKey");

-- AddForeignKey
ALTER TABLE "import_block" ADD CONSTRAINT "import_block_upload_fkey" FOREIGN KEY ("organizationId", "uploadId") REFERENCES "import_upload"("organizationId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import_refusal" ADD CONSTRAINT "import_refusal_run_fkey" FOREIGN KEY ("organizationId", "runId") REFERENCES "import_run"("organizationId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- Of the tenant, without a relation in the schema: what is staged is not part of an organization.
ALTER TABLE import_upload ADD CONSTRAINT import_upload_organization_fkey
  FOREIGN KEY ("organizationId") REFERENCES organization(id);
ALTER TABLE import_run ADD CONSTRAINT import_run_organization_fkey
  FOREIGN KEY ("organizationId") REFERENCES organization(id);
ALTER TABLE import_source ADD CONSTRAINT import_source_organization_fkey
  FOREIGN KEY ("organizationId") REFERENCES organization(id);
ALTER TABLE import_run ADD CONSTRAINT import_run_status_choice_check
  CHECK (status IN ('RUNNING', 'DONE', 'REFUSED', 'FAILED'));
ALTER TABLE import_run ADD CONSTRAINT import_run_slot_choice_check
  CHECK (slot = 'RUNNING');
