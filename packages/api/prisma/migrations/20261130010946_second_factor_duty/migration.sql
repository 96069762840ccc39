-- CreateTable
CREATE TABLE "second_factor_duty" (
    "organizationId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_factor_duty_pkey" PRIMARY KEY ("organizationId")
);

ALTER TABLE "second_factor_duty" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "second_factor_duty"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));
