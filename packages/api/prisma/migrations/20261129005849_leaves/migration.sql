-- CreateTable
CREATE TABLE "leave" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "shareAbsent" INTEGER NOT NULL,
    "kind" TEXT,
    "note" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "leave_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "leave_person_idx" ON "leave"("organizationId", "personId");

-- AddForeignKey
ALTER TABLE "leave" ADD CONSTRAINT "leave_person_fkey" FOREIGN KEY ("organizationId", "personId") REFERENCES "person"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE leave ALTER CONSTRAINT leave_person_fkey DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE leave ADD CONSTRAINT leave_period_check CHECK ("validTo" > "validFrom");

-- Nobody is on two leaves at once.
ALTER TABLE leave ADD CONSTRAINT leave_same_person_excl
  EXCLUDE USING gist (
    "personId" WITH =,
    daterange("validFrom", "validTo") WITH &&,
    "organizationId" WITH =
  )
  DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE leave ADD CONSTRAINT leave_share_absent_range_check
  CHECK ("shareAbsent" BETWEEN 1 AND 100);
ALTER TABLE leave ADD CONSTRAINT leave_kind_choice_check
  CHECK (kind IN ('PARENTAL', 'MEDICAL', 'VACATION', 'SABBATICAL', 'OTHER'));
