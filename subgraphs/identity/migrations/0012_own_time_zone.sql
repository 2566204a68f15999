ALTER TABLE "identity"."portal_users" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "time_zone" text;