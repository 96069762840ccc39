-- CreateTable
CREATE TABLE "acceptance" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "acceptance_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "acceptance_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "fingerprint" TEXT NOT NULL,
    "mostAccounts" INTEGER,
    "reason" TEXT NOT NULL,
    "until" DATE,

    CONSTRAINT "acceptance_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "acceptance_version" ADD CONSTRAINT "acceptance_version_acceptance_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "acceptance"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE acceptance ALTER CONSTRAINT acceptance_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE acceptance_version ALTER CONSTRAINT acceptance_version_acceptance_fkey DEFERRABLE INITIALLY DEFERRED;

-- A period ends after its start, and versions of a thing never overlap.
ALTER TABLE acceptance_version ADD CONSTRAINT acceptance_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE acceptance_version ADD CONSTRAINT acceptance_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE acceptance_version ADD CONSTRAINT acceptance_version_most_accounts_range_check
  CHECK ("mostAccounts" BETWEEN 0 AND 10000000);
