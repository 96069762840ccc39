-- CreateTable
CREATE TABLE "state_image_part" (
    "organizationId" UUID NOT NULL,
    "imageId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "isLast" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "state_image_part_pkey" PRIMARY KEY ("organizationId","imageId","number")
);

ALTER TABLE "state_image_part" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "state_image_part"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));

-- They come compressed.
ALTER TABLE "state_image_part" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
