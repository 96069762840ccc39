-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "customRoleId" UUID;

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "customRoleId" UUID;

-- CreateTable
CREATE TABLE "custom_role" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "actions" TEXT[],
    "isAboutTeams" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "custom_role_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "custom_role_name_key" ON "custom_role"("organizationId", "name");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_custom_role_fkey" FOREIGN KEY ("organizationId", "customRoleId") REFERENCES "custom_role"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A role of the organization's own is named, and no other.
ALTER TABLE "membership" ADD CONSTRAINT "membership_custom_role_check" CHECK (("role" = 'CUSTOM') = ("customRoleId" IS NOT NULL));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_custom_role_check" CHECK (("role" = 'CUSTOM') = ("customRoleId" IS NOT NULL));
