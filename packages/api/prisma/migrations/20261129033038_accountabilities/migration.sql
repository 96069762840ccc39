-- CreateTable
CREATE TABLE "accountability" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "accountability_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "accountability_version" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changedFields" TEXT[],
    "responsibility" TEXT NOT NULL,
    "segment" TEXT,
    "role" TEXT NOT NULL,
    "roleName" TEXT,
    "reason" TEXT,

    CONSTRAINT "accountability_version_pkey" PRIMARY KEY ("organizationId","id","validFrom")
);

-- AddForeignKey
ALTER TABLE "accountability" ADD CONSTRAINT "accountability_organization_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "accountability_version" ADD CONSTRAINT "accountability_version_accountability_fkey" FOREIGN KEY ("organizationId", "id") REFERENCES "accountability"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE accountability ALTER CONSTRAINT accountability_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE accountability_version ALTER CONSTRAINT accountability_version_accountability_fkey DEFERRABLE INITIALLY DEFERRED;

-- A period ends after its start, and versions of a thing never overlap.
ALTER TABLE accountability_version ADD CONSTRAINT accountability_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE accountability_version ADD CONSTRAINT accountability_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE accountability_version ADD CONSTRAINT accountability_version_responsibility_choice_check
  CHECK (responsibility IN ('ONBOARDING', 'ADOPTION_ENABLEMENT', 'HEALTH_MONITORING', 'RENEWAL_MANAGEMENT', 'EXPANSION_IDENTIFICATION', 'VALUE_TRACKING', 'EXECUTIVE_ENGAGEMENT', 'ADVOCACY_DEVELOPMENT', 'CROSS_FUNCTIONAL_COORDINATION'));
ALTER TABLE accountability_version ADD CONSTRAINT accountability_version_segment_choice_check
  CHECK (segment IN ('ENTERPRISE', 'MID_MARKET', 'SMB'));
ALTER TABLE accountability_version ADD CONSTRAINT accountability_version_role_choice_check
  CHECK (role IN ('CSM', 'IMPLEMENTATION', 'SUPPORT', 'CS_OPS', 'RENEWALS', 'TAM', 'PROFESSIONAL_SERVICES', 'ENABLEMENT', 'LEADERSHIP', 'SALES', 'ACCOUNT_MANAGEMENT', 'MARKETING', 'PRODUCT', 'FINANCE', 'PARTNERS', 'FOUNDERS', 'OTHER'));
