CREATE TABLE "identity"."devices" (
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"last_sign_in_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "devices_token_hash_person_id_pk" PRIMARY KEY("token_hash","person_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."tries" (
	"key" text PRIMARY KEY NOT NULL,
	"all_back_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP TABLE "identity"."guesses" CASCADE;--> statement-breakpoint
CREATE INDEX "devices_person" ON "identity"."devices" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tries_all_back" ON "identity"."tries" USING btree ("all_back_at");