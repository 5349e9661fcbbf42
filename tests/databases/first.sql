BEGIN TRANSACTION;
CREATE TABLE attempts (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	visit VARCHAR(40) NOT NULL, 
	verdict VARCHAR(20), 
	reason VARCHAR(40), 
	confidence FLOAT, 
	feedback TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "attempts" VALUES(1,'2026-11-29 02:45:29.241375','first','Shown',NULL,0.97,'{"program":"age = 12\nif age > 10\n    print(''big'')\n","diagnosis":{"nature":"broken","python":"3.11.7","problem":{"type":"SyntaxError","message":"expected '':''","line":2,"column":12,"end_line":2,"end_column":13},"refusal":null,"language":null},"candidates":{"repairs":[{"text":"age = 12\nif age > 10:  # Quokka\n    print(''big'')\n","edits":[{"start":20,"end":20,"before":"","after":":  # Quokka"}],"probability":0.9}],"engine":"built-in","exhausted":true},"explanation":{"parts":[{"misconception":"missing-colon","edits":[0],"line":2,"where":{"text":"Line 2 needs one more sign.","claims":[]},"kind":{"text":"A block begins without its sign (Quokka kind).","claims":[]},"explanation":[{"text":"Python waits for the sign that opens the block (Quokka reason).","claims":[]}],"rule":"A line that opens a block ends with a colon (Quokka rule).","example_wrong":"while True\n    pass","example_right":"while True:\n    pass"}],"lang":"en"},"evidence":{"probability":0.9,"margin":0.45,"agreement":0.9,"baseline":0.3,"findings":[{"check":"parses","passed":true,"detail":""},{"check":"claims","passed":true,"detail":""}],"features":[],"parts":[]},"verdict":null,"elapsed_ms":0.0,"note":""}');
INSERT INTO "attempts" VALUES(2,'2026-11-29 02:45:29.261773','first','Withheld','unsure',0.4,'{"program":"age = 12\nif age > 10\n    print(''big'' age)\n","diagnosis":{"nature":"broken","python":"3.11.7","problem":{"type":"SyntaxError","message":"expected '':''","line":2,"column":12,"end_line":2,"end_column":13},"refusal":null,"language":null},"candidates":{"repairs":[{"text":"age = 12\nif age > 10:  # Quokka\n    print(''big'', age)\n","edits":[{"start":20,"end":20,"before":"","after":":  # Quokka"},{"start":36,"end":36,"before":"","after":","}],"probability":0.5}],"engine":"built-in","exhausted":true},"explanation":{"parts":[{"misconception":"missing-colon","edits":[0],"line":2,"where":{"text":"Line 2 needs one more sign.","claims":[]},"kind":{"text":"A block begins without its sign (Quokka kind).","claims":[]},"explanation":[{"text":"Python waits for the sign that opens the block (Quokka reason).","claims":[]}],"rule":"A line that opens a block ends with a colon (Quokka rule).","example_wrong":"while True\n    pass","example_right":"while True:\n    pass"},{"misconception":"missing-comma","edits":[1],"line":3,"where":{"text":"Line 3 lacks a sign between two values.","claims":[]},"kind":{"text":"Values stand side by side.","claims":[]},"explanation":[{"text":"Python cannot tell where one value ends.","claims":[]}],"rule":"Values in a call are separated by commas.","example_wrong":"print(1 2)","example_right":"print(1, 2)"}],"lang":"en"},"evidence":{"probability":0.9,"margin":0.45,"agreement":0.9,"baseline":0.3,"findings":[{"check":"parses","passed":true,"detail":""},{"check":"claims","passed":true,"detail":""}],"features":[],"parts":[{"evidence":{"probability":0.5,"margin":0.25,"agreement":0.5,"baseline":0.16666666666666666,"findings":[{"check":"parses","passed":true,"detail":""},{"check":"claims","passed":true,"detail":""}],"features":[],"parts":[]},"group":0},{"evidence":{"probability":0.95,"margin":0.475,"agreement":0.95,"baseline":0.31666666666666665,"findings":[{"check":"parses","passed":true,"detail":""},{"check":"claims","passed":true,"detail":""}],"features":[],"parts":[]},"group":1}]},"verdict":null,"elapsed_ms":0.0,"note":""}');
INSERT INTO "attempts" VALUES(3,'2026-11-29 02:45:29.273746','second',NULL,NULL,NULL,'{"program":"","diagnosis":{"nature":"valid","python":"3.11.7","problem":null,"refusal":null,"language":null},"candidates":{"repairs":[],"engine":"built-in","exhausted":true},"explanation":null,"evidence":null,"verdict":null,"elapsed_ms":0.0,"note":""}');
INSERT INTO "attempts" VALUES(4,'2026-11-29 02:45:29.315654','second',NULL,NULL,NULL,'{"program":"secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000secret\u0000","diagnosis":{"nature":"refused","python":"3.11.7","problem":null,"refusal":"null-bytes","language":null},"candidates":{"repairs":[],"engine":"built-in","exhausted":true},"explanation":null,"evidence":null,"verdict":null,"elapsed_ms":0.0,"note":""}');
CREATE TABLE grades (
	id INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	calibration VARCHAR(40) NOT NULL, 
	"right" BOOLEAN, 
	faults VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(attempt) REFERENCES attempts (id)
);
INSERT INTO "grades" VALUES(1,1,'2026-11-29 02:45:29.357381','made',1,'');
INSERT INTO "grades" VALUES(2,2,'2026-11-29 02:45:29.369199','made',0,'repair unclear');
CREATE TABLE links (
	id INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	attempt INTEGER NOT NULL, 
	until DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (digest), 
	FOREIGN KEY(attempt) REFERENCES attempts (id)
);
INSERT INTO "links" VALUES(1,'695be500d68e78fcfab01e53c4e687f2a3f671b8d833aafef29e72c29e40e66c',2,'2126-11-05 02:45:29.377755');
CREATE TABLE opinions (
	id INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	helpful BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(attempt) REFERENCES attempts (id)
);
INSERT INTO "opinions" VALUES(1,1,'2026-11-29 02:45:29.319802',1);
CREATE TABLE paces (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	pace VARCHAR(20) NOT NULL, 
	wait INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "paces" VALUES(1,'2026-11-29 02:45:29.415201','wait',90);
CREATE TABLE part_verdicts (
	id INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	verdict VARCHAR(20) NOT NULL, 
	reason VARCHAR(40), 
	confidence FLOAT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(attempt) REFERENCES attempts (id)
);
INSERT INTO "part_verdicts" VALUES(1,2,'Withheld','unsure',0.5);
INSERT INTO "part_verdicts" VALUES(2,2,'Shown',NULL,0.95);
CREATE TABLE policies (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	precision FLOAT NOT NULL, 
	helping BOOLEAN NOT NULL, 
	deepest INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES(1,'2026-11-29 02:45:29.413162',0.8,1,3);
CREATE TABLE reveals (
	id INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	what VARCHAR(20) NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(attempt) REFERENCES attempts (id)
);
INSERT INTO "reveals" VALUES(1,1,'2026-11-29 02:45:29.345911','repair');
INSERT INTO "reveals" VALUES(2,1,'2026-11-29 02:45:29.353673','use');
CREATE INDEX ix_part_verdicts_attempt ON part_verdicts (attempt);
COMMIT;
