-- CreateTable
CREATE TABLE "saved_view" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "search" JSONB NOT NULL,
    "isShared" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_name_key" ON "saved_view"("organizationId", "ownerId", "page", "name");

ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "saved_view"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));
