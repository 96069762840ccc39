-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "actions" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "deactivatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "teamIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "invitation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "teamIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "invitedById" TEXT NOT NULL,
    "invitedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" TEXT,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "invitation_token_hash_idx" ON "invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("organizationId", "tokenHash");
