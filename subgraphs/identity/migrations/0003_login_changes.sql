CREATE TABLE "identity"."login_changes" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"username" text,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."login_changes" ADD CONSTRAINT "login_changes_person_id_portal_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "identity"."portal_users"("id") ON DELETE no action ON UPDATE no action;