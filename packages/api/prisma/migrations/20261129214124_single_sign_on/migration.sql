-- AlterTable
ALTER TABLE "session" ADD COLUMN     "vouchedById" UUID;

-- CreateTable
CREATE TABLE "identity_provider" (
    "organizationId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "clientSecret" TEXT NOT NULL,
    "defaultRole" TEXT NOT NULL,
    "makesMembers" BOOLEAN NOT NULL,
    "allowsPasswords" BOOLEAN NOT NULL,
    "opensAll" BOOLEAN NOT NULL DEFAULT false,
    "rolesClaim" TEXT,
    "roleRules" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_provider_pkey" PRIMARY KEY ("organizationId")
);

-- CreateTable
CREATE TABLE "provider_domain" (
    "organizationId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "proof" TEXT NOT NULL,
    "provedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_domain_pkey" PRIMARY KEY ("organizationId","domain")
);

-- CreateTable
CREATE TABLE "provider_identity" (
    "organizationId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSignInAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_identity_pkey" PRIMARY KEY ("organizationId","issuer","subject")
);

-- CreateTable
CREATE TABLE "provisioned_member" (
    "organizationId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "userName" TEXT NOT NULL,
    "externalId" TEXT,
    "givenName" TEXT,
    "familyName" TEXT,
    "displayName" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provisioned_member_pkey" PRIMARY KEY ("organizationId","userId")
);

-- CreateIndex
CREATE INDEX "provider_domain_domain_idx" ON "provider_domain"("domain");

-- CreateIndex
CREATE INDEX "provider_identity_organizationId_userId_idx" ON "provider_identity"("organizationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "provisioned_member_organizationId_userName_key" ON "provisioned_member"("organizationId", "userName");

-- CreateIndex
CREATE INDEX "session_vouchedById_idx" ON "session"("vouchedById");
