CREATE TABLE "identity"."hand_overs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"contracts_done" integer DEFAULT 0 NOT NULL,
	"contracts_total" integer,
	"contracts_finished" boolean DEFAULT false NOT NULL,
	"matters_done" integer DEFAULT 0 NOT NULL,
	"matters_total" integer,
	"matters_finished" boolean DEFAULT false NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"chain_head" text
);
--> statement-breakpoint
ALTER TABLE "identity"."hand_overs" ADD CONSTRAINT "hand_overs_from_id_staff_users_id_fk" FOREIGN KEY ("from_id") REFERENCES "identity"."staff_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."hand_overs" ADD CONSTRAINT "hand_overs_to_id_staff_users_id_fk" FOREIGN KEY ("to_id") REFERENCES "identity"."staff_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hand_overs_from" ON "identity"."hand_overs" USING btree ("from_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "hand_overs_running" ON "identity"."hand_overs" USING btree ("from_id") WHERE "identity"."hand_overs"."finished_at" is null;