alter table exercise modify code varchar(64) not null;
