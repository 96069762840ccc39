-- A slug is unique over all tenants: in a table of its own, so that the tables of tenants can be spread over several
-- machines by organization. For the same, a key that holds the organization is not updated by another's.

-- DropForeignKey
ALTER TABLE "membership" DROP CONSTRAINT "membership_custom_role_fkey";

-- DropIndex
DROP INDEX "organization_slug_key";

-- CreateTable
CREATE TABLE "organization_slug" (
    "slug" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,

    CONSTRAINT "organization_slug_pkey" PRIMARY KEY ("slug")
);

-- Whose each slug is by now.
INSERT INTO "organization_slug" ("slug", "organizationId") SELECT "slug", "id" FROM "organization";

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_organization_key" ON "organization_slug"("organizationId", "slug");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_custom_role_fkey" FOREIGN KEY ("organizationId", "customRoleId") REFERENCES "custom_role"("organizationId", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_slug_fkey" FOREIGN KEY ("id", "slug") REFERENCES "organization_slug"("organizationId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "organization_slug" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "organization_slug"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));
