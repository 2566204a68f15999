ALTER TABLE "identity"."staff_users" ADD COLUMN "mobile" text;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;