package org.omuz.conduct.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omuz.conduct.act.ReleaseData;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.exercise.model.ExerciseDefinition.DataTable;
import org.omuz.exercise.model.ExerciseDefinition.Document;
import org.omuz.exercise.model.ExerciseDefinition.DocumentKind;
import org.omuz.exercise.model.ExerciseDefinition.Release;

/** Documents and tables of a team: what it has, and what it may ask for. What is not listed does not exist for it. */
record Handouts(Room room) {

    List<RoomView.Item> of(RunProjection projection) {
        Set<String> attached = new HashSet<>();
        projection.messages().forEach(message -> attached.addAll(message.sent().attachments()));
        List<String> onRequest = ReleaseData.onRequest(room.exercise(), room.me().team);
        List<RoomView.Item> items = new ArrayList<>();
        for (Document document : room.exercise().documents()) {
            boolean mine = isMine(document.teams()) && document.kind() != DocumentKind.FACILITATOR_GUIDE;
            boolean open = attached.contains(document.slug())
                    || mine && begins(document, projection)
                    || released(document.slug(), projection);
            add(items, document.slug(), room.in(document.title()), false, open, onRequest, projection);
        }
        for (DataTable table : room.exercise().tables()) {
            boolean open = attached.contains(table.code())
                    || isMine(table.teams())
                            && table.release() == Release.START
                            && projection.state().hasBegun()
                    || released(table.code(), projection);
            add(items, table.code(), room.in(table.title()), true, open, onRequest, projection);
        }
        return items;
    }

    Optional<RoomView.Item> open(RunProjection projection, String code) {
        return of(projection).stream()
                .filter(item -> item.code().equals(code) && item.open())
                .findFirst();
    }

    /** Before the start there is the briefing only. */
    private static boolean begins(Document document, RunProjection projection) {
        return document.release() == Release.START
                && (projection.state().hasBegun() || document.kind() == DocumentKind.BRIEFING);
    }

    private void add(
            List<RoomView.Item> items,
            String code,
            String title,
            boolean table,
            boolean open,
            List<String> onRequest,
            RunProjection projection) {
        if (open) {
            items.add(new RoomView.Item(code, title, table, RoomView.Access.OPEN));
        } else if (onRequest.contains(code) && projection.state().hasBegun()) {
            boolean asked = projection.requested().stream()
                    .anyMatch(r -> r.item().equals(code) && r.recipient().equals(room.me().team));
            items.add(new RoomView.Item(
                    code, title, table, asked ? RoomView.Access.REQUESTED : RoomView.Access.ON_REQUEST));
        }
    }

    private boolean isMine(List<String> teams) {
        return teams.isEmpty() || teams.contains(room.me().team);
    }

    private boolean released(String code, RunProjection projection) {
        return projection.isReleased(code, List.of(room.me().team));
    }
}
